package org.claimline.ui.shell;

import java.util.Optional;

/// Something the window tells for some seconds.
///
/// @param text what happened
/// @param alarm whether something went wrong
/// @param offer what can be done about it
/// @param decline what is said to do nothing; a notice that can be declined is a question
public record Notice(String text, boolean alarm, Optional<Offer> offer, Optional<String> decline) {

    /// @param label a verb
    public record Offer(String label, Runnable action) {}

    public static Notice of(String text) {
        return new Notice(text, false, Optional.empty(), Optional.empty());
    }

    public static Notice alarm(String text) {
        return new Notice(text, true, Optional.empty(), Optional.empty());
    }

    public Notice offering(String label, Runnable action) {
        return new Notice(text, alarm, Optional.of(new Offer(label, action)), decline);
    }

    /// This notice as a question, with an answer that does nothing.
    public Notice declining(String label) {
        return new Notice(text, alarm, offer, Optional.of(label));
    }
}
