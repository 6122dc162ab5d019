/** The place in a statute, notice or judgment on which a rule or a step rests. */
export interface Citation {
  /** Source code of the statute, as in docs/GLOSSARY.md: `OGI`, `AR21`, `FEE` … */
  source: string
  /** The article as printed for people, e.g. `《政府信息公开条例》第三十三条第二款`. */
  article: string
}
