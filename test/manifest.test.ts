import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";

// Microsoft's own validator asks a web service. These are the rules that it, and Excel, would refuse a manifest for,
// from the reference and the schema of the add-in only manifest; they can be checked without a network.

const inRepository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const manifest = parseDocument(readFileSync(inRepository("manifest.xml"), "utf8"), { xmlMode: true });

type XmlNode = Parameters<typeof DomUtils.getChildren>[0];
type XmlElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

const elements = (name: string, within: XmlNode = manifest): XmlElement[] =>
  DomUtils.getElementsByTagName(name, within);

const childrenOf = (element: XmlElement): XmlElement[] => DomUtils.getElementsByTagName("*", element.children, false);

const theOnly = (name: string, within?: XmlElement): XmlElement => {
  const [found, ...others] = elements(name, within);
  if (found === undefined || others.length > 0) throw new Error(`expected exactly one ${name}`);
  return found;
};

/** Of what is repeated only the first. */
const childNames = (element: XmlElement): string[] =>
  childrenOf(element)
    .map((child) => child.name)
    .filter((name, index, names) => name !== names[index - 1]);

const root = theOnly("OfficeApp");

const childOfRoot = (name: string): XmlElement => {
  const child = childrenOf(root).find((element) => element.name === name);
  if (child === undefined) throw new Error(`no ${name}`);
  return child;
};

const textOf = (name: string): string => DomUtils.textContent(childOfRoot(name));

const attributes = (name: string): string[] =>
  DomUtils.findAll((element) => element.attribs[name] !== undefined, manifest.children).map(
    (element) => element.attribs[name] ?? "",
  );

const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => elements(name, theOnly("Resources")));
const resourceIds = resources.map((resource) => resource.attribs["id"] ?? "");

/** Actions by their kind. */
const actions = (kind: string): XmlElement[] =>
  elements("Action").filter((action) => action.attribs["xsi:type"] === kind);

describe("the elements stand in the order that Excel asks for", () => {
  test.each([
    {
      parent: "OfficeApp",
      order:
        "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
        "Hosts Requirements DefaultSettings Permissions VersionOverrides",
    },
    { parent: "VersionOverrides", order: "Hosts Resources" },
    { parent: "DesktopFormFactor", order: "GetStarted FunctionFile ExtensionPoint" },
    { parent: "GetStarted", order: "Title Description LearnMoreUrl" },
    { parent: "Group", order: "Label Icon Control" },
    { parent: "Control", order: "Label Supertip Icon Action" },
    { parent: "Supertip", order: "Title Description" },
    { parent: "Resources", order: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings" },
  ])("in every $parent", ({ parent, order }) => {
    expect(elements(parent).length).toBeGreaterThan(0);
    for (const element of elements(parent)) expect(childNames(element)).toEqual(order.split(" "));
  });

  test.each([
    { kind: "ShowTaskpane", count: 1, order: "TaskpaneId SourceLocation" },
    { kind: "ExecuteFunction", count: 3, order: "FunctionName" },
  ])("in every action of the kind $kind", ({ kind, count, order }) => {
    expect(actions(kind)).toHaveLength(count);
    for (const action of actions(kind)) expect(childNames(action)).toEqual(order.split(" "));
  });

  test("the shared runtime comes before the form factor", () => {
    expect(childNames(theOnly("Host", theOnly("VersionOverrides")))).toEqual(["Runtimes", "DesktopFormFactor"]);
  });
});

describe("identity, permission and requirements", () => {
  test("the id is a GUID", () => {
    expect(textOf("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("the version has four numbers and is that of the package", () => {
    const { version }: { version: string } = JSON.parse(readFileSync(inRepository("package.json"), "utf8"));
    expect(textOf("Version")).toBe(`${version}.0`);
  });

  test("the add-in may read and write the document, and no more", () => {
    expect(textOf("Permissions")).toBe("ReadWriteDocument");
  });

  test("the description says what that permission is for", () => {
    expect(childOfRoot("Description").attribs["DefaultValue"]).toContain("it reads and writes the open workbook");
  });

  test("it asks for ExcelApi 1.14 and the shared runtime", () => {
    const sets = elements("Set").map((set) => [set.attribs["Name"], set.attribs["MinVersion"]]);
    expect(sets).toEqual([
      ["ExcelApi", "1.14"],
      ["SharedRuntime", "1.1"],
    ]);
  });

  test("no two parts of the ribbon have the same id", () => {
    const ids = ["Group", "Control"].flatMap((name) => elements(name).map((element) => element.attribs["id"]));
    expect(ids).toEqual([
      "Rungs.Group",
      "Rungs.OpenPane",
      "Rungs.InsertLadder",
      "Rungs.CheckRatings",
      "Rungs.UndoLastAction",
    ]);
  });
});

describe("addresses and resources", () => {
  test("every address is https, below that of the development server", () => {
    const addresses = attributes("DefaultValue").filter((value) => value.includes("://"));
    expect(addresses).toHaveLength(4 + 4 * 8 + 1);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3443/"))).toEqual([]);
  });

  test("every resource id names one resource, and every resource is used", () => {
    expect(resourceIds).toHaveLength(new Set(resourceIds).size);
    expect(new Set(attributes("resid"))).toEqual(new Set(resourceIds));
  });

  test("no resource id is longer than 32 characters", () => {
    expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    { user: "Label", list: "bt:ShortStrings" },
    { user: "Title", list: "bt:ShortStrings" },
    { user: "Description", list: "bt:LongStrings" },
  ])("every $user in the ribbon is one of $list", ({ user, list }) => {
    const ids = new Set(elements("bt:String", theOnly(list)).map((text) => text.attribs["id"]));
    const used = elements(user, theOnly("VersionOverrides")).map((element) => element.attribs["resid"]);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("the runtime, the function file and the pane are the same page", () => {
    const page = ["Runtime", "FunctionFile"].map((name) => theOnly(name).attribs["resid"]);
    const [show] = actions("ShowTaskpane");
    expect([...page, theOnly("SourceLocation", show).attribs["resid"]]).toEqual(
      Array.from({ length: 3 }, () => "Taskpane.Url"),
    );
  });

  test("the page that the manifest opens exists", () => {
    expect(existsSync(inRepository("src/taskpane/taskpane.html"))).toBe(true);
  });
});

describe("texts and their translations", () => {
  const texts = [
    { what: "DisplayName", limit: 125, override: "Override", all: [childOfRoot("DisplayName")] },
    { what: "Description", limit: 250, override: "Override", all: [childOfRoot("Description")] },
    { what: "bt:ShortStrings", limit: 125, override: "bt:Override", all: childrenOf(theOnly("bt:ShortStrings")) },
    { what: "bt:LongStrings", limit: 250, override: "bt:Override", all: childrenOf(theOnly("bt:LongStrings")) },
  ];

  /** A product's name is the same in every language. */
  const NAMES = ["Rungs"];

  test.each(texts)("$what: every text is there in German as well", ({ override, all }) => {
    for (const text of all) {
      expect(childrenOf(text).map(({ name, attribs }) => [name, attribs["Locale"]])).toEqual([[override, "de-DE"]]);
      const english = text.attribs["DefaultValue"] ?? "";
      const german = childrenOf(text)[0]?.attribs["Value"];
      expect(german === english).toBe(NAMES.includes(english));
    }
  });

  test.each(texts)("$what: no text is empty or longer than $limit characters, in either language", ({ limit, all }) => {
    const both = all.flatMap((text) => [
      text.attribs["DefaultValue"] ?? "",
      ...childrenOf(text).map(({ attribs }) => attribs["Value"] ?? ""),
    ]);
    expect(both).toHaveLength(2 * all.length);
    expect(both.filter((text) => text.trim() === "" || text.length > limit)).toEqual([]);
  });

  test("English is the default, and is not overridden", () => {
    expect(textOf("DefaultLocale")).toBe("en-US");
    expect(new Set(attributes("Locale"))).toEqual(new Set(["de-DE"]));
  });
});

describe("icons", () => {
  const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
  const fileOf = (address: string | undefined): string => {
    const { pathname } = new URL(address ?? "");
    return inRepository(`src/taskpane${pathname}`);
  };

  /** Width and height from the header chunk of a PNG file. */
  const pngSize = (path: string): readonly [width: number, height: number] => {
    const bytes = readFileSync(path);
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  test.each([
    { name: "IconUrl", size: 32 },
    { name: "HighResolutionIconUrl", size: 64 },
  ])("$name is a picture of $size pixels", ({ name, size }) => {
    expect(pngSize(fileOf(childOfRoot(name).attribs["DefaultValue"]))).toEqual([size, size]);
  });

  const images = elements("bt:Image", theOnly("bt:Images")).map(({ attribs }) => attribs);

  test.each(images)("$id is a picture of that many pixels", ({ id, DefaultValue }) => {
    const size = Number(id?.split(".")[1]);
    expect(SIZES).toContain(size);
    expect(pngSize(fileOf(DefaultValue))).toEqual([size, size]);
  });

  test("every part of the ribbon has its own picture, in every size that Excel takes", () => {
    const listOf = (picture: string) => SIZES.map((size) => [String(size), `${picture}.${size}`]);
    const lists = elements("Icon").map((icon) =>
      childrenOf(icon).map(({ attribs }) => [attribs["size"], attribs["resid"]]),
    );
    // The group has that of its first button.
    expect(lists).toEqual(["Icon", "Icon", "Insert", "Check", "Undo"].map(listOf));
  });

  test("no picture lies there that nothing shows", () => {
    const shown = images.map(({ DefaultValue }) => fileOf(DefaultValue));
    const drawn = readdirSync(inRepository("src/taskpane/assets")).map((file) => fileOf(`https://x/assets/${file}`));
    expect(new Set(drawn)).toEqual(new Set(shown));
  });
});
