import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";

// Microsoft's own validator asks a web service. These are the rules that it, and Excel, would refuse a manifest for,
// from the reference of the add-in only manifest; they can be checked without a network.

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

const childNames = (element: XmlElement): string[] => childrenOf(element).map((child) => child.name);

const childText = (name: string): string => {
  const child = childrenOf(theOnly("OfficeApp")).find((element) => element.name === name);
  return child === undefined ? "" : DomUtils.textContent(child);
};

const attributes = (name: string): string[] =>
  DomUtils.findAll((element) => element.attribs[name] !== undefined, manifest.children).map(
    (element) => element.attribs[name] ?? "",
  );

const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => elements(name, theOnly("Resources")));
const resourceIds = resources.map((resource) => resource.attribs["id"] ?? "");

/** Width and height from the header chunk of a PNG file. */
const pngSize = (path: string): readonly [width: number, height: number] => {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("the elements stand in the order that Excel asks for", () => {
  test.each([
    {
      parent: "OfficeApp",
      order:
        "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
        "AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
    },
    { parent: "VersionOverrides", order: "Hosts Resources" },
    { parent: "DesktopFormFactor", order: "GetStarted FunctionFile ExtensionPoint" },
    { parent: "GetStarted", order: "Title Description LearnMoreUrl" },
    { parent: "Group", order: "Label Icon Control" },
    { parent: "Control", order: "Label Supertip Icon Action" },
    { parent: "Action", order: "TaskpaneId SourceLocation" },
    { parent: "Resources", order: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings" },
  ])("in $parent", ({ parent, order }) => {
    expect(childNames(theOnly(parent))).toEqual(order.split(" "));
  });

  test("the shared runtime comes before the form factor", () => {
    expect(childNames(theOnly("Host", theOnly("VersionOverrides")))).toEqual(["Runtimes", "DesktopFormFactor"]);
  });
});

describe("identity, permission and requirements", () => {
  test("the id is a GUID", () => {
    expect(childText("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("the version has four numbers and is that of the package", () => {
    const { version }: { version: string } = JSON.parse(readFileSync(inRepository("package.json"), "utf8"));
    expect(childText("Version")).toBe(`${version}.0`);
  });

  test("the add-in may read and write the document, and no more", () => {
    expect(childText("Permissions")).toBe("ReadWriteDocument");
  });

  test("it asks for ExcelApi 1.14 and the shared runtime", () => {
    const sets = elements("Set").map((set) => [set.attribs["Name"], set.attribs["MinVersion"]]);
    expect(sets).toEqual([
      ["ExcelApi", "1.14"],
      ["SharedRuntime", "1.1"],
    ]);
  });
});

describe("addresses and resources", () => {
  test("every address is https", () => {
    const addresses = attributes("DefaultValue").filter((value) => value.includes("://"));
    expect(addresses).toHaveLength(8);
    expect(addresses.filter((address) => new URL(address).protocol !== "https:")).toEqual([]);
  });

  test("every resource id names one resource, and every resource is used", () => {
    expect(resourceIds).toHaveLength(new Set(resourceIds).size);
    expect(new Set(attributes("resid"))).toEqual(new Set(resourceIds));
  });

  test("no resource id is longer than 32 characters", () => {
    expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    { list: "bt:ShortStrings", limit: 125 },
    { list: "bt:LongStrings", limit: 250 },
  ])("no text in $list is longer than $limit characters", ({ list, limit }) => {
    const texts = elements("bt:String", theOnly(list)).map((text) => text.attribs["DefaultValue"] ?? "");
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text === "" || text.length > limit)).toEqual([]);
  });

  test("the runtime, the function file and the pane are the same page", () => {
    const page = ["Runtime", "FunctionFile"].map((name) => theOnly(name).attribs["resid"]);
    expect([...page, theOnly("SourceLocation", theOnly("Action")).attribs["resid"]]).toEqual(
      Array.from({ length: 3 }, () => "Taskpane.Url"),
    );
  });
});

describe("icons", () => {
  const iconOf = (element: XmlElement): string => new URL(element.attribs["DefaultValue"] ?? "").pathname;
  const fileOf = (pathname: string): string => inRepository(`src/taskpane${pathname}`);

  test.each([
    { name: "IconUrl", size: 32 },
    { name: "HighResolutionIconUrl", size: 64 },
  ])("$name is a picture of $size pixels", ({ name, size }) => {
    expect(pngSize(fileOf(iconOf(theOnly(name))))).toEqual([size, size]);
  });

  test.each([16, 32, 80])("the ribbon's icon of %i pixels has that size", (size) => {
    const image = resources.find((resource) => resource.attribs["id"] === `Icon.${size}`);
    if (image === undefined) throw new Error(`no resource Icon.${size}`);
    expect(pngSize(fileOf(iconOf(image)))).toEqual([size, size]);
  });

  test("every icon list of the ribbon names 16, 32 and 80 pixels", () => {
    const lists = elements("Icon").map((icon) => elements("bt:Image", icon));
    expect(lists).toHaveLength(2);
    for (const images of lists) {
      expect(images.map((image) => [image.attribs["size"], image.attribs["resid"]])).toEqual([
        ["16", "Icon.16"],
        ["32", "Icon.32"],
        ["80", "Icon.80"],
      ]);
    }
  });

  test("the page that the manifest opens exists", () => {
    expect(existsSync(inRepository("src/taskpane/taskpane.html"))).toBe(true);
  });
});
