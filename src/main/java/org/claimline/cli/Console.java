package org.claimline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.claimline.domain.NotebookException;
import org.claimline.domain.Piece;
import org.jspecify.annotations.Nullable;

/// Where a command writes: results to one stream, each failure as one line to the other. Both are UTF-8.
public final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private int failures;

    public Console(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    PrintWriter out() {
        return out;
    }

    /// A line of the result. What it quotes from files may hold anything.
    public void say(String line) {
        out.println(Plain.text(line));
    }

    /// A line that is neither result nor failure, for whoever looks on.
    public void remark(String line) {
        out.flush();
        err.println(Plain.text(line));
        err.flush();
    }

    /// Whether somebody looks on: the launcher says so when standard error is a terminal.
    boolean isWatched() {
        return Boolean.getBoolean("claimline.terminal");
    }

    /// Writes over the line that a terminal shows last.
    void overwrite(String line) {
        err.print("\r\u001b[K" + Plain.line(line));
        err.flush();
    }

    /// Something that could not be done, and why.
    void fail(Path file, String reason) {
        fail(file.toString(), reason);
    }

    /// A part of a file that could not be had.
    ///
    /// @param name `file.zip › a.html`, of which the first is in `file`
    void fail(Path file, String name, String reason) {
        int within = name.indexOf(Piece.WITHIN);
        fail(within < 0 ? file.toString() : file + name.substring(within), reason);
    }

    private void fail(String what, String reason) {
        failures++;
        remark("claimline: " + Plain.line(what) + ": " + oneLine(reason));
    }

    void fail(String reason) {
        failures++;
        remark("claimline: " + oneLine(reason));
    }

    /// A notebook that does not open, or does not take a change.
    public void fail(Path notebook, NotebookException e) {
        fail(notebook, switch (e.reason()) {
            case IN_USE -> "the notebook is open in another window or command; close that first";
            case DAMAGED -> "the notebook is damaged; its backups/ folder has older copies (" + e.getMessage() + ')';
            case LEXICON -> String.valueOf(e.getMessage());
            case NEWER -> "a newer version of Claimline wrote this notebook; it was not touched";
            case NOT_A_NOTEBOOK, CONFLICT, DISK -> lowered(e.getMessage());
        });
    }

    /// 0 when everything was done, 1 when something failed.
    int exitCode() {
        return failures == 0 ? 0 : 1;
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /// Some libraries say in ten lines what they have said in the first.
    private static String oneLine(String text) {
        return text.strip().lines().findFirst().orElse("").strip();
    }

    private static String lowered(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "it cannot be opened";
        }
        boolean acronym = message.length() > 1 && Character.isUpperCase(message.charAt(1));
        return acronym ? message : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
