/** A legal day, `YYYY-MM-DD`, always China time (Asia/Shanghai). Never a `Date`: a legal day has no hour and no zone. */
export type Day = string
