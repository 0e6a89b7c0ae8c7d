package org.claimline.notebook;

import java.nio.file.Path;
import java.util.List;
import org.claimline.domain.ArticleId;
import org.claimline.domain.UnreadableException;

/// What became of each part of each file of an import, in their order.
///
/// @param cancelled whether the user stopped it before the last file
public record ImportReport(List<Result> results, boolean cancelled) {

    /// What became of one part.
    public sealed interface Result {

        /// The file on the disk.
        Path path();

        /// What is shown: the file's name, or `file.zip › folder/a.html`.
        String name();
    }

    /// It became an article.
    public record Added(Path path, String name, ArticleId article, String title, int claims) implements Result {}

    /// It is in the notebook already.
    public record Known(Path path, String name, ArticleId article, String title) implements Result {}

    /// It is not in the notebook.
    ///
    /// @param detail a short clause that says what is wrong with it
    public record Failed(Path path, String name, UnreadableException.Reason reason, String detail) implements Result {}

    /// Files that are no articles of their own.
    ///
    /// @param path the folder, or the file that it is in
    /// @param files how many
    /// @param detail a short clause that says why they are left out
    public record Omitted(Path path, String name, int files, String detail) implements Result {}

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

    public List<Omitted> omissions() {
        return results.stream().filter(Omitted.class::isInstance).map(Omitted.class::cast).toList();
    }
}
