import type { ArticleReport } from "../data/article.js";
import type { Passage } from "../data/payload.js";
import type { Problem } from "../engine/given.js";
import type { Wrong } from "../input/file-drop.js";

/** What is filled into messages. */
export type Filled = {
  origin(whose: string, count: number): string;
  slideSource(whose: string): string;
  besideChoice(other: string): string;
  tooMany(count: string): string;
  things(count: string): string;
  statements(count: string): string;
  sentences(count: number | string): string;
  shownOf(shown: string, all: string): string;
  moreLines(count: number): string;
  unknown(kind: string, names: string): string;
  relationOf(relation: string): string;
  andMore(count: number): string;
  correctedFrom(before: string): string;
  steps(count: number): string;
  rowsOf(some: number, all: number): string;
  added(found: { added: number; total: number; away: number }): string;
  leftOut(count: number, kinds: string[]): string;
  where(paragraph: number, sentence: number): string;
  sentenceOf(paragraph: number, place: number, all: number): string;
  paragraph(number: number): string;
  fileWrong(wrong: Wrong, name: string): string;
  fileRead(report: ArticleReport, name: string, where: (passage: Passage) => string): string;
  askNote(count: number): string;
  noQuestion(name: string): string;
  rows(count: number): string;
  whyRow(row: number, mark: string): string;
  alsoAsked(names: string, more: number): string;
  ended(seconds: number): string;
  refused(word: string): string;
  notGiven(told: Problem): string;
};
