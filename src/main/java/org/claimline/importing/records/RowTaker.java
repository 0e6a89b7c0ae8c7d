package org.claimline.importing.records;

import org.claimline.domain.UnreadableException;
import tools.jackson.databind.node.ObjectNode;

/// Gets the rows of a file, one after the other. Each method says whether more are wanted.
interface RowTaker {

    /// @param number counted from 1, the header not counted
    boolean row(long number, ObjectNode row);

    /// A row that cannot be read; the next ones can.
    boolean bad(long number, UnreadableException why);
}
