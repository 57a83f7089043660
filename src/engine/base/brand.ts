declare const brand: unique symbol;

/** A string or number that only one constructor makes, so that an id of one thing is never passed for another. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
