/** One field for everything that can be looked for; says what it looks in. */
export function SearchBox({ words = '', organ }: { words?: string; organ?: string | undefined }) {
  return (
    <>
      <form className="search-box" action="/search" method="get" role="search">
        {organ !== undefined && <input type="hidden" name="organ" value={organ} />}
        <label className="unseen" htmlFor="words">
          标题、文号、索引号或者正文中的词
        </label>
        <input id="words" name="q" type="search" defaultValue={words} maxLength={100} autoComplete="off" />
        <button className="button" type="submit">
          搜索
        </button>
      </form>
      <p className="hint">在标题、文号、索引号和正文里查找；几个词用空格隔开，每个词都要出现。不查附件里的文字。</p>
    </>
  )
}
