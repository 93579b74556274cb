/** Some changes to a map: what is new or said otherwise, and which keys of the layers below are gone. A key may be both: taken out and put again. */
type Layer<Key, Value> = { readonly slots: Map<Key, Value>; readonly gone: Set<Key> }

// A layer is laid on another as soon as it holds an eighth as much: an entry is then copied fewer than 50 times on the way to 100,000,
// and a look-up asks at most six layers. With halves it is copied less and every look-up asks 17.
const RATIO = 8

const sizeOf = <Key, Value>({ slots, gone }: Layer<Key, Value>): number => slots.size + gone.size

const layOn = <Key, Value>(lower: Layer<Key, Value>, upper: Layer<Key, Value>): Layer<Key, Value> => {
  const slots = new Map(lower.slots)
  for (const key of upper.gone) slots.delete(key)
  for (const [key, value] of upper.slots) slots.set(key, value)
  return { slots, gone: new Set([...lower.gone, ...upper.gone]) }
}

const settle = <Key, Value>(layers: readonly Layer<Key, Value>[]): readonly Layer<Key, Value>[] => {
  const [top, below] = [layers.at(-1), layers.at(-2)]
  if (top === undefined || below === undefined || sizeOf(top) * RATIO < sizeOf(below)) return layers
  return settle([...layers.slice(0, -2), layOn(below, top)])
}

/**
 * A map that never changes and of which a changed copy costs little: layers, the later over the earlier, laid on each other as they grow
 * (log-structured merge tree). It keeps the order of a `Map`: first addition, anew after a removal. Values are never undefined.
 */
export class LayeredMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly size: number
  #layers: readonly Layer<Key, Value>[]

  /** Made by `changing` only; `layers` are not changed by anybody else from here on. */
  constructor(layers: readonly Layer<Key, Value>[], size: number) {
    this.#layers = layers
    this.size = size
  }

  get(key: Key): Value | undefined {
    for (let i = this.#layers.length - 1; i >= 0; i--) {
      const layer = this.#layers[i]
      const value = layer?.slots.get(key)
      if (value !== undefined) return value
      if (layer?.gone.has(key)) return undefined
    }
    return undefined
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined
  }

  /** The map with one layer more, and then as many entries as `size` says. */
  over(layer: Layer<Key, Value>, size: number): LayeredMap<Key, Value> {
    return new LayeredMap(settle([...this.#layers, layer]), size)
  }

  /** All layers as one, kept for the next reader: the content is the same, so nobody sees the difference. */
  #flat(): ReadonlyMap<Key, Value> {
    const [first, ...rest] = this.#layers
    if (first === undefined) return new Map()
    if (rest.length > 0) this.#layers = [rest.reduce(layOn, first)]
    return this.#layers[0]?.slots ?? first.slots
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.#flat()) visit(value, key, this)
  }

  entries(): MapIterator<[Key, Value]> {
    return this.#flat().entries()
  }

  keys(): MapIterator<Key> {
    return this.#flat().keys()
  }

  values(): MapIterator<Value> {
    return this.#flat().values()
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.#flat().entries()
  }
}

/** A map while it is being changed; the map that it began with stays as it is. `done` ends the changes. */
export type ChangingMap<Key, Value> = {
  readonly find: (key: Key) => Value | undefined
  readonly put: (key: Key, value: Value) => void
  readonly remove: (key: Key) => void
  readonly done: () => LayeredMap<Key, Value>
}

/** Begins to change a map. What it costs depends on the changes, not on the size of the map. */
export const changing = <Key, Value>(map: LayeredMap<Key, Value>): ChangingMap<Key, Value> => {
  const layer: Layer<Key, Value> = { slots: new Map(), gone: new Set() }
  let size = map.size
  const find = (key: Key): Value | undefined => layer.slots.get(key) ?? (layer.gone.has(key) ? undefined : map.get(key))
  return {
    find,
    put: (key, value) => {
      if (find(key) === undefined) size++
      layer.slots.set(key, value)
    },
    remove: key => {
      if (find(key) === undefined) return
      size--
      layer.slots.delete(key)
      if (map.has(key)) layer.gone.add(key)
    },
    done: () => (sizeOf(layer) === 0 ? map : map.over(layer, size)),
  }
}

/** A map in which nothing stands. */
export const emptyMap = <Key, Value>(): LayeredMap<Key, Value> => new LayeredMap<Key, Value>([], 0)
