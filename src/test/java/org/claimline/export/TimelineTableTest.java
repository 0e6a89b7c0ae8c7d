package org.claimline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Days;
import org.claimline.domain.Published;
import org.claimline.domain.TimelineRow;
import org.junit.jupiter.api.Test;

class TimelineTableTest {

    private static final TimelineRow BOATS = new TimelineRow("c-1", Optional.of(Days.of(LocalDate.of(2025, 11, 3))),
            "Figure · money", "$40 million | boats", Optional.of("“spent $40 million on *new* boats”"),
            Optional.of("Ferry line buys boats"), Optional.of("Harbour News"),
            Optional.of(Published.on(LocalDate.of(2025, 11, 4), Published.Origin.STATED, "")), "Figures");
    private static final TimelineRow RACE = new TimelineRow("e-1", Optional.of(Days.of(LocalDate.of(2025, 12, 1))),
            "Event", "=Race day", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Events");

    @Test
    void csvHasIsoDaysAndNoFormulas() {
        assertThat(TimelineTable.csv(List.of(BOATS, RACE)).split("\r\n")).containsExactly(
                "id,start_date,end_date,precision,kind,what,quote,title,source,published,lanes",
                "c-1,2025-11-03,2025-11-03,day,Figure · money,$40 million | boats,“spent $40 million on *new* boats”,"
                        + "Ferry line buys boats,Harbour News,2025-11-04,Figures",
                "e-1,2025-12-01,2025-12-01,day,Event,'=Race day,,,,,Events");
    }

    @Test
    void aTableOfMarkdownKeepsItsColumnsWhateverTheWordsAre() {
        String[] lines = TimelineTable.markdown("Ferries", List.of(BOATS)).split("\n");
        assertThat(lines[0]).isEqualTo("# Ferries");
        assertThat(lines[4]).startsWith("| 3 Nov 2025 |").contains("\\$40 million \\| boats", "\\*new\\*");
        assertThat(lines[4].replace("\\|", "").chars().filter(c -> c == '|').count()).isEqualTo(6);
    }

    @Test
    void aStoryHasAHeadingForEachMonthAndQuotations() {
        assertThat(TimelineTable.story("Ferries", List.of(BOATS, RACE))).contains("## November 2025\n",
                "## December 2025\n", "\n> “spent", "*Ferry line buys boats, Harbour News, 4 Nov 2025*");
    }
}
