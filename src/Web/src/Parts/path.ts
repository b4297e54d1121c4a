/** A page above another. */
export interface Step {
  name: string;
  to: string;
}
