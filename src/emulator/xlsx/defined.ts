type Optional<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
type Required<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };

/** The record without its undefined properties, for types in which "absent" and "undefined" differ. */
export function defined<T extends object>(record: T): Optional<T> & Required<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Optional<T> &
    Required<T>;
}
