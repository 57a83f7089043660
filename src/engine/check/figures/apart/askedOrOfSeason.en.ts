/** English that `askedOrOfSeason.ts` reads by. */

// Matches "Did he pay " and "Interviewer: “Is it ", not "Why did he pay " or "He did pay ".
export const ASKS =
  /(?:^|[.?!:,] )["\u201c\u2018']?(?:And |So |But |Or )?(?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Will|Would|Could|Can|Should|Might|is|are|was|were|do|does|did|has|have|had|will|would|could|can|should)(?:n['\u2019]t)? [^.?!]*$/;

// Matches "Yes, said the mayor." and "“Exactly,” she said."
export const YES =
  /^(?:[A-Z][\w. ]{0,30}: )?["\u201c\u2018']?(?:Yes|Yeah|Yep|Exactly|Indeed|Correct|Right|Absolutely|Certainly|Of course|That's right|That\u2019s right|(?:It|He|She|They|We|I) (?:is|was|are|were|do|does|did|has|have|had|will|would|could|can)\b(?! not))/;
