package org.claimline.notebook;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Finding;
import org.claimline.domain.Reading;

/// The names that the user wants for metrics and subjects: "cloud unit" is always "Alibaba Cloud".
///
/// @param metrics the name by the alias in lower case
/// @param subjects the same, for companies and bodies
public record Aliases(Map<String, String> metrics, Map<String, String> subjects) {

    public static final Aliases NONE = new Aliases(Map.of(), Map.of());

    public Aliases {
        metrics = Map.copyOf(metrics);
        subjects = Map.copyOf(subjects);
    }

    /// The finding with the user's names for its metric and subject.
    Finding applyTo(Finding finding) {
        Reading reading = finding.reading();
        Optional<String> metric = reading.metric().map(name -> named(metrics, name));
        Optional<String> subject = reading.subject().map(name -> named(subjects, name));
        return metric.equals(reading.metric()) && subject.equals(reading.subject())
                ? finding
                : new Finding(finding.span(), reading.withTopic(metric, subject), finding.evidence());
    }

    private static String named(Map<String, String> names, String name) {
        return names.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }
}
