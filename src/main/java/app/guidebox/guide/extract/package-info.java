/**
 * One extractor per convention, each turning blocks into cards.
 *
 * <p>{@link app.guidebox.guide.extract.Extractors} asks them side by side. Where to look:
 *
 * <ul>
 *   <li>The way of a guide: Extractors, Flows, Outline, Flow, Unit, HeadingPath, Candidate, Claims,
 *       LeftOver, Convention, Extraction, ExtractionOptions.
 *   <li>Where a question begins, one form for each convention: QuestionForm, Opening,
 *       HeadingQuestions, SeparatedQuestions, FoldedQuestions, CalloutQuestions, ProblemQuestions,
 *       DialogueQuestions, LabelledQuestions, BoldQuestions, ListedQuestions, AnnouncedQuestions.
 *   <li>What a guide does as a rule: Habits, FoldHabits.
 *   <li>How far a question reaches: QuestionScanner, QuestionEnds.
 *   <li>What in it is stem, answer and key: QuestionBuilder, BodyParts, Stems, Answers, Fronts,
 *       Trailing, Placeholders.
 *   <li>Options and keys: Options, OptionLetters, RightMarks, AnswerKey, KeyLines, AnswerSheets,
 *       KeySheet.
 *   <li>Terms: Definitions, TermList, Term, Glossaries, DefiningSentences, DefinitionHeadings,
 *       StatedDefinitions.
 *   <li>Tables and other conventions: TableRows, TableShape, Mappings, Scenarios, TwoSidedLines,
 *       Clozes.
 *   <li>Judging text: Words, WordList, Label, QuestionText, Plain, Emphasis, Apparatus.
 * </ul>
 *
 * <p>What each word list holds is told where it is loaded; the lists lie beside the classes among
 * the resources. The other classes are named for the one form that they read.
 */
@NullMarked
package app.guidebox.guide.extract;

import org.jspecify.annotations.NullMarked;
