import { describe, expect, it } from "vitest";
import { mapHeadings, normaliseHeading, type Role } from "../../src/sheet/headings.ts";

describe("headings", () => {
  it.each([
    ["Emp. No.", "emp no"],
    ["  EMPLOYEE\nID ", "employee id"],
    ["Job Level - Primary Position", "job level primary position"],
    ["Emp #", "emp #"],
    ["Employee_ID", "employee id"],
    ["Ｌｅｖｅｌ", "level"],
    [2026, "2026"],
    ["", ""],
  ])("%j is compared as %j", (heading, normalised) => {
    expect(normaliseHeading(heading)).toBe(normalised);
  });

  it.each<[headings: string[], roles: Partial<Record<Role, number>>]>([
    [["Employee ID", "Name", "Manager", "Track", "Level"], { employeeId: 0, name: 1, manager: 2, track: 3, level: 4 }],
    [["Emp No", "Employee", "Job Level - Primary Position"], { employeeId: 0, name: 1, level: 2 }],
    [
      ["Worker ID", "Worker", "Job Profile", "Job Level", "Reports to"],
      { employeeId: 0, name: 1, track: 2, level: 3, manager: 4 },
    ],
    [["ID", "Employee ID", "Name"], { employeeId: 1, name: 2 }],
    [["Grade", "Level", "Emp #"], { level: 1, employeeId: 2 }],
    [["Title", "Track", "Emp #"], { track: 1, employeeId: 2 }],
    [["Employee", "Months at next level"], { name: 0, monthsAtNextLevel: 1 }],
    [
      ["Last cycle", "Last cycle ended", "Rated on", "Proposed level"],
      { lastLevel: 0, lastCycleEnded: 1, ratedOn: 2, proposedLevel: 3 },
    ],
    [
      ["Recommended last cycle", "Last cycle", "Assessment date", "Manager’s proposal"],
      { lastLevel: 0, lastCycleEnded: 1, ratedOn: 2, proposedLevel: 3 },
    ],
    [
      ["Level", "Level last cycle", "Proposal", "Previous cycle ended", "Cycle ends"],
      { level: 0, lastLevel: 1, proposedLevel: 2, lastCycleEnded: 3, ratedOn: 4 },
    ],
    [["Previous cycle", "Previous cycle ended on"], { lastLevel: 0, lastCycleEnded: 1 }],
    [["Previous level", "Recommended level", "Last level"], {}],
    [["Date", "Amount", ""], {}],
  ])("%j have these roles", (headings, roles) => {
    expect(Object.fromEntries(mapHeadings(headings))).toEqual(roles);
  });
});
