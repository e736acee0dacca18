import { afterAll } from "vitest";
import { removeFolders } from "./workplace.ts";

// Run for every test file, of which a worker shares its modules: what a file has made is removed after it.
afterAll(removeFolders);
