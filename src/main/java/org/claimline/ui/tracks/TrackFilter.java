package org.claimline.ui.tracks;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimline.tracks.Track;
import org.claimline.tracks.Verdict;

/// Which tracks are listed.
///
/// @param verdict only those with such a finding
/// @param subject only those about this company or body
/// @param words only those whose subject, metric or unit contains each of these words, case aside
/// @param single also those that were told once and of which nothing was found
record TrackFilter(Optional<Verdict> verdict, Optional<String> subject, String words,
        boolean single) implements Predicate<Track> {

    static final TrackFilter NONE = new TrackFilter(Optional.empty(), Optional.empty(), "", false);

    TrackFilter withVerdict(Optional<Verdict> newVerdict) {
        return new TrackFilter(newVerdict, subject, words, single);
    }

    TrackFilter withSubject(Optional<String> newSubject) {
        return new TrackFilter(verdict, newSubject, words, single);
    }

    TrackFilter withWords(String newWords) {
        return new TrackFilter(verdict, subject, newWords, single);
    }

    TrackFilter withSingle(boolean newSingle) {
        return new TrackFilter(verdict, subject, words, newSingle);
    }

    @Override
    public boolean test(Track track) {
        return (single || !isSingle(track)) && verdict.filter(one -> !track.has(one)).isEmpty()
                && subject.filter(one -> !one.equals(track.topic().subject())).isEmpty() && hasWords(track);
    }

    /// Whether it was told once, and nothing was found out about it.
    static boolean isSingle(Track track) {
        return track.statements().size() < 2 && track.findings().isEmpty();
    }

    private boolean hasWords(Track track) {
        if (words.isBlank()) {
            return true;
        }
        String text = String.join(" ", track.topic().subject(), track.topic().metric(), track.topic().unit())
                .toLowerCase(Locale.ROOT);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split(" ")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
