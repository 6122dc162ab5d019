import { colours, fonts } from '@gongkai/look'
import { useEffect, useRef } from 'react'
import './statistics.css'

interface BarChartProps {
  /** What the chart shows, for those who do not see it; the table beside it says every number. */
  label: string
  categories: readonly string[]
  series: readonly { name: string; values: readonly number[] }[]
  /** Bars lie when the names of the categories are long. */
  lying?: boolean
}

const palette = [colours.blue, colours.green, colours.amber]

/**
 * Bars on a canvas. The library is fetched when the first chart is drawn; its texts are drawn too, so that nothing
 * needs an exception from the content policy.
 */
export function BarChart({ label, categories, series, lying = false }: BarChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const height = lying ? 60 + categories.length * 28 * series.length : 280

  useEffect(() => {
    const element = box.current
    if (element === null) return
    let given = false
    let dispose = () => {}
    void import('./chart-library.ts').then(({ init }) => {
      if (given) return
      element.style.height = `${height}px`
      const chart = init(element, null, { renderer: 'canvas' })
      const names = { type: 'category' as const, data: [...categories], axisLabel: { color: colours.ink } }
      const numbers = {
        type: 'value' as const,
        minInterval: 1,
        axisLabel: { color: colours.inkSecondary },
        splitLine: { lineStyle: { color: colours.line } },
      }
      chart.setOption({
        animation: false,
        color: palette,
        textStyle: { fontFamily: fonts.sans, color: colours.ink },
        grid: { left: 8, right: 48, top: series.length > 1 ? 36 : 12, bottom: 8, containLabel: true },
        legend: { show: series.length > 1, top: 0, textStyle: { color: colours.ink } },
        tooltip: { trigger: 'axis', renderMode: 'richText' },
        xAxis: lying ? numbers : names,
        yAxis: lying ? { ...names, inverse: true } : numbers,
        series: series.map(({ name, values }) => ({
          type: 'bar' as const,
          name,
          data: [...values],
          barMaxWidth: 28,
          label: { show: true, position: lying ? ('right' as const) : ('top' as const), color: colours.ink },
        })),
      })
      const resized = new ResizeObserver(() => chart.resize())
      resized.observe(element)
      dispose = () => {
        resized.disconnect()
        chart.dispose()
      }
    })
    return () => {
      given = true
      dispose()
    }
  }, [categories, series, lying, height])

  return <div ref={box} className="chart" role="img" aria-label={label} />
}
