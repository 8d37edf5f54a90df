package app.guidebox.guide.extract.form;

import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import java.util.Optional;

/** A convention by which authors begin a question. */
public sealed interface QuestionForm
    permits HeadingQuestions,
        FoldedQuestions,
        CalloutQuestions,
        ProblemQuestions,
        DialogueQuestions,
        LabelledQuestions,
        BoldQuestions,
        ListedQuestions,
        AnnouncedQuestions,
        SeparatedQuestions {
  /** The convention's id and name. */
  Convention convention();

  /** The question that begins at that unit, if one does by this convention. */
  Optional<Opening> opening(Flow flow, int at, Habits habits);
}
