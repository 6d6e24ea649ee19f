// made by zabeteh 0.1.0 from forms/; do not edit
import type { MessageFault, Request } from "./verdict.mjs";

/** Reads a text message; the sender is the number or address from which it came, `on` its day. */
export declare const parseSms: (message: string, sender: string, on: string) => Request | MessageFault;
