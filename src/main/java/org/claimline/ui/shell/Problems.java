package org.claimline.ui.shell;

import org.claimline.domain.NotebookException;
import org.claimline.task.Problem;
import org.claimline.ui.control.Texts;

/// Failures in the user's words.
public final class Problems {

    private Problems() {}

    /// What happened, what was kept and what to do next; the problem's code at the end.
    public static String words(Problem problem) {
        return problem.cause() instanceof NotebookException known
                ? Texts.of(known.reason())
                : Texts.get("shell.problem", problem.code());
    }
}
