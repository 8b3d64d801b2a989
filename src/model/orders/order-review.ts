/** Value of an order's `review`: a machine suggested it, and nobody has confirmed it yet. */
export const REVIEW = 'cho-duyet';
