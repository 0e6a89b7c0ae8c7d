package org.claimline.notebook;

import java.nio.file.Path;
import java.util.List;
import org.claimline.domain.ArticleId;
import org.claimline.domain.UnreadableException;

/// What became of each file of an import, in the order in which they were dealt with.
///
/// @param cancelled whether the user stopped it before the last file
public record ImportReport(List<Result> results, boolean cancelled) {

    /// What became of one file.
    public sealed interface Result {
        Path path();
    }

    /// It became an article.
    public record Added(Path path, ArticleId article, String title, int claims) implements Result {}

    /// It is in the notebook already.
    public record Known(Path path, ArticleId article, String title) implements Result {}

    /// It is not in the notebook.
    ///
    /// @param detail a short clause that says what is wrong with it
    public record Failed(Path path, UnreadableException.Reason reason, String detail) implements Result {}

    public ImportReport {
        results = List.copyOf(results);
    }

    public int added() {
        return (int) results.stream().filter(Added.class::isInstance).count();
    }

    public int known() {
        return (int) results.stream().filter(Known.class::isInstance).count();
    }

    public List<Failed> failures() {
        return results.stream().filter(Failed.class::isInstance).map(Failed.class::cast).toList();
    }
}
