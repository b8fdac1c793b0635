import { expect, it } from 'vitest'
import { publicationDayIn, firstDayIn } from './publication-day.ts'
import { readHtml } from './read-html.ts'

it.each([
  ['2018-05-02', '2018-05-02'],
  ['2018/5/2 09:30', '2018-05-02'],
  ['2018.05.02', '2018-05-02'],
  ['2018年5月2日', '2018-05-02'],
  ['2018 年 5 月 2 日', '2018-05-02'],
  ['2018-05-02 23:59:59', '2018-05-02'],
  ['2018-05-01T16:00:00Z', '2018-05-02'],
  ['2018-05-02T01:00:00+09:00', '2018-05-02'],
  ['2018-05-02T07:59:59.999+0800', '2018-05-02'],
  ['2018-02-30', undefined],
  ['12018-05-02', undefined],
  ['〔2018〕43號', undefined],
])('firstDayIn reads the day in %s', (text, day) => {
  expect(firstDayIn(text)).toBe(day)
})

it.each([
  ['发布时间:2018-05-02 09:30 来源:厦门市', '2018-05-02'],
  ['發佈日期 : 2018年5月2日', '2018-05-02'],
  ['【公开日期】2018-05-02', '2018-05-02'],
  ['成文日期:2018-04-01 发布日期:2018-05-02', '2018-05-02'],
  ['发布日期见下 2018-05-02', undefined],
  ['实施日期:2018-05-02', undefined],
])('publicationDayIn reads the day of publication in %s', (text, day) => {
  expect(publicationDayIn(text)).toBe(day)
})

it.each([
  ['<meta name="PubDate" content="2018-05-02 10:00">', '2018-05-02'],
  ['<META NAME=pubdate CONTENT=2018-05-02>', '2018-05-02'],
  ['<meta property="article:published_time" content="2018-05-01T18:00:00Z">', '2018-05-02'],
  ['<span itemprop="datePublished" content="2018-05-02">', '2018-05-02'],
  ['<time datetime="2018-05-02">2 May</time><time datetime="2018-06-01">', '2018-05-02'],
  ['<time datetime="2018-06-01"></time><meta name="PubDate" content="2018-05-02">', '2018-05-02'],
  ['<meta name="PubDate" content=""><time datetime="2018-05-02">', '2018-05-02'],
  ['<meta name="keywords" content="2018-05-02">', undefined],
  ['<!-- <meta name="PubDate" content="2018-05-02"> -->', undefined],
])('readHtml reads the day in the markup %s', async (markup, day) => {
  expect((await readHtml(markup)).day).toBe(day)
})
