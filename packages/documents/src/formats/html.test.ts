import { expect, it } from 'vitest'
import { readHtml } from './html.ts'

const blocksOf = (text: string) => readHtml({ text, encoding: 'utf-8' }).blocks

it('takes a page laid out in a table apart where a whole document stands in a cell', () => {
  const paragraphs = Array.from({ length: 20 }, (_, index) => `第${index + 1}段`)
  const page = `<table><tr><td colspan=2>首页</td></tr><tr><td>栏目</td><td>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</td></tr></table>`
  expect(blocksOf(page).map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
    '首页',
    '栏目',
    ...paragraphs,
  ])
})

it('leaves a table of figures whole, however many lines a label has', () => {
  const label = Array.from({ length: 8 }, (_, index) => `<p>字${index}</p>`).join('')
  expect(blocksOf(`<table><tr><td>${label}</td><td>1</td></tr><tr><td>二</td><td>2</td></tr></table>`)).toMatchObject([
    { kind: 'table' },
  ])
})
