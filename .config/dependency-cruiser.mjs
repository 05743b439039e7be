/**
 * Who may know whom: for each room of `src/` the other rooms it may import, the packages, whether it may use Node's
 * own modules, and why. The rules are made from this table alone.
 */
const rooms = {
  domain: { rooms: [], packages: ["zod"], why: "The domain must run in a worker and in tests without Excel." },
  catalog: {
    rooms: ["domain"],
    packages: ["yaml"],
    why: "The catalog hands out ladders: those that are bundled, and an organisation's own.",
  },
  sheet: { rooms: ["domain"], packages: [], why: "The sheet describes edits as data, and performs none." },
  app: { rooms: ["domain", "sheet"], packages: [], why: "A use case knows a port, and not what stands behind it." },
  excel: {
    rooms: ["app", "sheet"],
    packages: [],
    why: "Office.js is reached from here alone, for the use cases' port.",
  },
  files: {
    rooms: ["app", "sheet"],
    packages: [],
    why: "A workbook file is read for the use cases' port, with what every browser brings.",
  },
  exporters: {
    rooms: ["domain"],
    packages: ["fflate"],
    why: "A packet becomes a file without knowing where it came from.",
  },
  commands: { rooms: ["app", "catalog", "excel"], packages: [], why: "A ribbon entry only calls a use case." },
  taskpane: {
    rooms: ["domain", "app", "catalog", "files"],
    packages: ["react", "react-dom", "@fluentui/react-components"],
    why: "The pane shows what the use cases answer; only its main file wires them to Excel.",
  },
  emulator: {
    rooms: [],
    packages: ["@cj-tech-master/excelts", "@microsoft/office-js", "fflate", "htmlparser2"],
    node: true,
    why: "The emulator is Excel as Office.js sees it, and must not lean on the add-in that it tests.",
  },
  preview: {
    rooms: ["emulator"],
    packages: ["esbuild"],
    node: true,
    why: "The preview serves the pane as it is shipped.",
  },
  headless: {
    rooms: ["domain", "app", "catalog", "excel", "emulator"],
    packages: [],
    node: true,
    why: "The command line runs the same use cases as the pane, over the emulator.",
  },
};

const wiring = "^src/taskpane/main\\.tsx$";
const anyOf = (names) => `(${names.join("|")})`;

const roomRule = ([room, { rooms: known, why }]) => ({
  name: `${room}-rooms`,
  comment: why,
  severity: "error",
  from: { path: `^src/${room}/`, pathNot: wiring },
  to: { path: "^(src|test|\\.config)/", pathNot: `^src/${anyOf([room, ...known])}/` },
});

const packageRule = ([room, { packages, why }]) => ({
  name: `${room}-packages`,
  comment: why,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    path: "node_modules/",
    ...(packages.length > 0 && { pathNot: `node_modules/(@types/)?${anyOf(packages)}/` }),
  },
});

const nodeRule = ([room, { why }]) => ({
  name: `${room}-node`,
  comment: `${why} It also runs where there is no Node.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { dependencyTypes: ["core"] },
});

const entries = Object.entries(rooms);

export default {
  forbidden: [
    ...entries.map(roomRule),
    ...entries.map(packageRule),
    ...entries.filter(([, { node }]) => node !== true).map(nodeRule),
    {
      name: "room-is-listed",
      comment: "A new room needs its line in the table above.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/${anyOf(Object.keys(rooms))}/` },
      to: {},
    },
    {
      name: "taskpane-wiring",
      comment: "The pane's main file is the one place that joins the use cases to Excel, the ribbon and the exporters.",
      severity: "error",
      from: { path: wiring },
      to: {
        path: "^src/",
        pathNot: `^src/${anyOf(["taskpane", ...rooms.taskpane.rooms, "commands", "excel", "exporters"])}/`,
      },
    },
    {
      name: "taskpane-domain-types",
      comment: "The pane speaks the words of the domain; what is worked out with them belongs in a use case.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { path: "^src/domain/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "domain-parser-zod",
      comment: "Only what comes from outside is parsed with zod; the rest of the domain takes parsed values.",
      severity: "error",
      from: { path: "^src/domain/", pathNot: "^src/domain/(ladder-schema|parse-ladder)\\.ts$" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "preview-page",
      comment: "The page and the grid run in a browser; the server only hands them out.",
      severity: "error",
      from: { path: "^src/preview/(page|grid)/" },
      to: { path: "^src/preview/(server/|inject-host)|^node_modules/esbuild/" },
    },
    {
      name: "preview-page-node",
      comment: "The page and the grid run in a browser, where there is no Node.",
      severity: "error",
      from: { path: "^src/preview/(page|grid)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-cycles",
      comment: "Files in a cycle can be neither read nor tested one at a time.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing imports and that starts nothing is dead.",
      severity: "error",
      from: { path: "^src/", orphan: true, pathNot: ["\\.d\\.ts$", "/main\\.tsx?$"] },
      to: {},
    },
    {
      name: "resolvable",
      comment: "An import that cannot be found breaks only when it runs.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "declared-packages",
      comment: "A package that is not in package.json can vanish with the next install.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    // Imports of types count too: a room that names another's types knows it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
