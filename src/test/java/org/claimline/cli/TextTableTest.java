package org.claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimline.cli.TextTable.Column;
import org.junit.jupiter.api.Test;

final class TextTableTest {

    @Test
    void alignsAndCuts() {
        var table = new TextTable(Column.left("Name", 8), Column.right("Claims"));
        table.row("short", "7");
        table.row("a rather\nlong name", "1234");
        table.row("\u4E2D\u6587\u6807\u9898\u5F88\u957F", "12");
        assertThat(table.lines()).containsExactly(
                "Name      Claims",
                "short          7",
                "a rathe…    1234",
                "\u4E2D\u6587\u6807…       12");
    }

    @Test
    void countsTerminalCells() {
        assertThat(TextTable.width("ab")).isEqualTo(2);
        assertThat(TextTable.width("\u4E07\u4EBF")).isEqualTo(4);
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
        assertThat(TextTable.width("\uD83D\uDE80")).isEqualTo(2);
    }
}
