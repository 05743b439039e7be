/** Tests for what Rungs reads back from cells: anybody may have edited it by hand. */

export type Test = (value: unknown) => boolean;

export const isText: Test = (value) => typeof value === "string";
export const isNumber: Test = (value) => typeof value === "number";
export const isBoolean: Test = (value) => typeof value === "boolean";

export const listOf =
  (isItem: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(isItem);

export const recordOf =
  (members: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(members).every(([key, isMember]) => isMember((value as Readonly<Record<string, unknown>>)[key]));

export const dictionaryOf =
  (isItem: Test): Test =>
  (value) =>
    typeof value === "object" && value !== null && Object.values(value).every(isItem);

export const optional =
  (isMember: Test): Test =>
  (value) =>
    value === undefined || isMember(value);

export const orNull =
  (isMember: Test): Test =>
  (value) =>
    value === null || isMember(value);

export const isArea = recordOf({ row: isNumber, column: isNumber, height: isNumber, width: isNumber });
