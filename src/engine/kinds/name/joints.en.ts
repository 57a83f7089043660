/** Words that two names, or a name and what is tied to it, are joined or told apart by. */
import { wordSet } from '../../text/vocabulary.ts';

/** Lists of two that are one name. */
export const PAIRS = new Set(
  'belle sebastian,bosnia herzegovina,bosnia hercegovina,trinidad tobago,antigua barbuda,tyne wear,brighton hove,marks spencer,dumfries galloway,argyll bute,perth kinross,serbia montenegro,kitts nevis,sao principe,turks caicos,wallis futuna,hammersmith fulham,kensington chelsea,windsor maidenhead,redcar cleveland,food drug,research development,black white,simon garfunkel,tom jerry,romeo juliet,starsky hutch,ant dec,richard judy,rosencrantz guildenstern,war peace,law order,oil gas,barnes noble,cable wireless,jammu kashmir,ben jerry,hewlett packard'.split(
    ',',
  ),
);

/** "Aldermere Brothers and Smith Marlow Inc" are two. */
export const FORMS = wordSet('co company inc incorporated corp ltd limited plc llc gmbh ag sa nv');

export const SOCIETIES = new Set('society orchestra museum trust railway act institute festival foundation'.split(' '));

export const PREFIXES = new Set('co anti non pro pre post re multi inter hi e by self'.split(' '));

export const TAILS = new Set(
  'led based born backed style wide owned run held only like level made listed bound trained era winning area free type speaking'.split(
    ' ',
  ),
);
