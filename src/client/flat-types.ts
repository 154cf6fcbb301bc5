/** The parameters of a sorted list. */
export type SortField = 'order_column' | 'order_type'

/** Shows an intersection as one object. Distributes over a union. */
export type Flat<Params> = Params extends unknown ? { [Name in keyof Params]: Params[Name] } : never

type Both<Fields> = { [Name in keyof Fields]-?: Exclude<Fields[Name], undefined> }
/** Forbids fields. */
export type Without<Fields> = { [Name in keyof Fields]?: undefined }

/** Requires a column and a direction to sort by. */
export type WithSorting<Params> = Flat<Omit<Params, SortField> & Both<Pick<Params, keyof Params & SortField>>>
/** Forbids a column and a direction to sort by. */
export type Unsorted<Params> = Flat<Omit<Params, SortField> & Without<Pick<Params, keyof Params & SortField>>>
/** Requires both or neither: the effect of one without the other is unsettled. */
export type Sorted<Params> = SortField extends keyof Params ? WithSorting<Params> | Unsorted<Params> : Params
