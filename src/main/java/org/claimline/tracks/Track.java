package org.claimline.tracks;

import java.util.List;
import org.claimline.domain.Days;

/// Claims that speak of the same thing.
///
/// @param statements by publication, oldest first, undated last
/// @param rows the same, a restatement with what it restates
/// @param findings where they agree and where they do not
public record Track(Topic topic, List<Statement> statements, List<Row> rows, List<TrackFinding> findings) {

    /// One thing that was said, with everybody who said it.
    ///
    /// @param statements oldest first; all with one role, value and period
    /// @param origins how many of them are not copies of another
    /// @param role what it does: a figure that repeats a promise does not make it less of one
    public record Row(List<Statement> statements, int origins, Role role) {

        public Row {
            statements = List.copyOf(statements);
        }

        public Row(List<Statement> statements, int origins) {
            this(statements, origins, role(statements));
        }

        private static Role role(List<Statement> statements) {
            for (Statement statement : statements) {
                if (statement.role().looksForward()) {
                    return statement.role();
                }
            }
            return Role.ACTUAL;
        }

        public Statement first() {
            return statements.getFirst();
        }

        /// How many articles say it.
        public int articles() {
            return (int) statements.stream().map(Statement::article).distinct().count();
        }
    }

    public Track {
        statements = List.copyOf(statements);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    public String id() {
        return topic.id();
    }

    /// The statements of a track of days, by what they were set for: results of one quarter, of the next. Each in the
    /// order in which they were told; the occasions by their first day. One list of all for a track of something else.
    public List<List<Statement>> occasions() {
        return statements.getFirst().reading().value() instanceof Days
                ? Schedule.occasions(statements)
                : List.of(statements);
    }

    public boolean has(Verdict verdict) {
        return findings.stream().anyMatch(finding -> finding.verdict() == verdict);
    }
}
