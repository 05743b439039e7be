/** What people ask of the pane from the ribbon. Each screen takes up what it can. */

import { createContext, useContext, useEffect, useLayoutEffect, useRef } from "react";
import { type PaneRequests, paneRequests, type RequestTaker } from "../../app/pane-requests.ts";

/** Without a provider nobody asks. */
export const RequestsContext = createContext<PaneRequests>(paneRequests());

/** Takes requests as long as the screen is shown; one that was asked before it was comes first. */
export function useRequests(take: RequestTaker): void {
  const requests = useContext(RequestsContext);
  const latest = useRef(take);
  // With the drawing, not after it: what people see is what takes up their request.
  useLayoutEffect(() => {
    latest.current = take;
  });
  useEffect(() => requests.offerTo((request) => latest.current(request)), [requests]);
}
