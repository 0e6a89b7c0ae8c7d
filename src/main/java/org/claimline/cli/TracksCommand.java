package org.claimline.cli;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Quantity;
import org.claimline.domain.Wording;
import org.claimline.export.Json;
import org.claimline.notebook.Notebook;
import org.claimline.tracks.Score;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

@Command(name = "tracks", description = "Lists what many claims say of the same thing: forecast and actual, contradictions, days that slipped.", mixinStandardHelpOptions = true, sortOptions = false)
final class TracksCommand implements Callable<Integer> {

    private final ClaimlineCommand root;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Option(names = "--as-of", paramLabel = "DATE", description = "What is overdue or silent on this day. Default: today.")
    private LocalDate asOf = LocalDate.now();

    @Option(names = "--verdict", split = ",", paramLabel = "VERDICT", description = "Only tracks with such a finding: "
            + "agrees, contradiction, explained, settled, missed, slipped, overdue, silent.")
    private Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);

    @Option(names = "--subject", paramLabel = "WORDS", description = "Only tracks whose subject contains this.")
    private String subject = "";

    @Option(names = "--scores", description = "How right each holder was, instead of the tracks.")
    private boolean scores;

    TracksCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return root.withExisting(notebook -> {
            List<Track> tracks = notebook.tracks().all(asOf).stream().filter(this::isWanted).toList();
            if (scores) {
                scores(tracks);
            } else if (json) {
                json(tracks);
            } else {
                print(notebook, tracks);
            }
        });
    }

    private boolean isWanted(Track track) {
        return (verdicts.isEmpty() || verdicts.stream().anyMatch(track::has)) && track.topic().subject()
                .toLowerCase(Locale.ROOT).contains(subject.toLowerCase(Locale.ROOT));
    }

    private void print(Notebook notebook, List<Track> tracks) {
        for (Track track : tracks) {
            Console console = root.console();
            console.say("%s · %s · %s (%d)".formatted(track.topic().subject(), track.topic().metric(),
                    track.topic().unit(), track.statements().size()));
            for (Track.Row row : track.rows()) {
                console.say("  %-10s  %-9s %-26s %s".formatted(day(row.first()), word(row.role()),
                        wording(notebook, row.first()),
                        row.articles() > 1 ? row.articles() + " articles, " + row.origins() + " origins" : ""));
            }
            track.findings().forEach(finding -> console.say("  → " + word(finding.verdict()) + ": "
                    + finding.reason()));
            console.say("");
        }
    }

    private static String day(Statement statement) {
        return statement.published().map(LocalDate::toString).orElse("undated");
    }

    private static String wording(Notebook notebook, Statement statement) {
        return notebook.claim(statement.claim()).map(Claim::reading).map(Wording::of).orElse(statement.quote());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void scores(List<Track> tracks) {
        var table = new TextTable(TextTable.Column.left("Holder", 30), TextTable.Column.right("Cases"),
                TextTable.Column.right("Mean error"), TextTable.Column.right("Too high"));
        for (Score score : Score.of(tracks)) {
            table.row(score.holder(), String.valueOf(score.cases()),
                    score.error().setScale(1, RoundingMode.HALF_UP) + " %", String.valueOf(score.over()));
        }
        table.lines().forEach(root.console()::say);
    }

    private void json(List<Track> tracks) {
        try (JsonGenerator out = Json.to(new Unclosed(root.console().out()))) {
            out.writeStartArray();
            tracks.forEach(track -> track(out, track));
            out.writeEndArray();
        }
        root.console().say("");
    }

    private static void track(JsonGenerator out, Track track) {
        out.writeStartObject();
        out.writeStringProperty("id", track.id());
        out.writeStringProperty("subject", track.topic().subject());
        out.writeStringProperty("metric", track.topic().metric());
        out.writeStringProperty("unit", track.topic().unit());
        Json.word(out, "period", Optional.of(track.topic().period()));
        out.writeArrayPropertyStart("claims");
        for (Statement statement : track.statements()) {
            claim(out, statement);
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("findings");
        for (TrackFinding finding : track.findings()) {
            out.writeStartObject();
            Json.word(out, "verdict", Optional.of(finding.verdict()));
            Json.texts(out, "claims", finding.claims().stream().map(ClaimId::value).toList());
            out.writeStringProperty("reason", finding.reason());
            Json.decimal(out, "error", finding.error());
            out.writeBooleanProperty("inferred", finding.inferred());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void claim(JsonGenerator out, Statement statement) {
        out.writeStartObject();
        out.writeStringProperty("id", statement.claim().value());
        out.writeStringProperty("article", statement.article().value());
        Json.text(out, "published", statement.published().map(LocalDate::toString));
        out.writeStringProperty("quote", statement.quote());
        Optional<Quantity> amount = Optional.of(statement.reading().value()).filter(Quantity.class::isInstance)
                .map(Quantity.class::cast);
        Json.decimal(out, "value", amount.filter(Quantity::isPoint).map(Quantity::low));
        Json.decimal(out, "low", amount.filter(it -> !it.isPoint()).map(Quantity::low));
        Json.decimal(out, "high", amount.filter(it -> !it.isPoint()).map(Quantity::high));
        Optional<Days> days = days(statement);
        Json.text(out, "startDate", days.map(Days::first).map(LocalDate::toString));
        Json.text(out, "endDate", days.map(Days::last).map(LocalDate::toString));
        Json.word(out, "role", Optional.of(statement.role()));
        Json.text(out, "holder", statement.reading().holder());
        out.writeEndObject();
    }

    /// The days that are scheduled, or those that an amount is about.
    private static Optional<Days> days(Statement statement) {
        return Optional.<ClaimValue>of(statement.reading().value()).filter(Days.class::isInstance)
                .or(() -> statement.reading().about().filter(Days.class::isInstance)).map(Days.class::cast);
    }
}
