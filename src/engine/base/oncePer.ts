/** What is read from an object, kept for as long as the object is: one is asked for it many times. */
export function oncePer<Key extends object, Read>(read: (key: Key) => Read): (key: Key) => Read {
  const kept = new WeakMap<Key, Read | typeof NOTHING>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known === NOTHING ? (undefined as Read) : known; // kept for what was read as undefined
    const made = read(key);
    kept.set(key, made === undefined ? NOTHING : made);
    return made;
  };
}

/** Stands for `undefined`, so that one look finds it. */
const NOTHING = Symbol('nothing');
