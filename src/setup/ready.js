import { install } from './install.js';
import { chooseNode, installerFault, nodes } from './node.js';
import { complain } from './tool.js';

/**
 * Brings a fresh clone to where the course can be built.
 * @returns {number} 0, or 1 with a sentence that says what to do
 */
export function makeReady() {
  const fault = installerFault() ?? install();
  if (fault) return complain(fault);
  const choice = chooseNode(nodes());
  return choice.ok ? 0 : complain(choice.message);
}
