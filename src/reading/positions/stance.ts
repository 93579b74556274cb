/** Where a party stands on a thing: the stances of the contract `read/1`. */
export type Stance = 'supports' | 'opposes' | 'demands' | 'rejects' | 'red-line' | 'conditional'
