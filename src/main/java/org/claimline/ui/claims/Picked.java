package org.claimline.ui.claims;

import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimOrder;
import org.claimline.domain.ClaimRow;
import org.claimline.notebook.Notebook;

/// Claims that were picked in the table, to be found in the notebook when something is done with them.
sealed interface Picked {

    /// The claims as they are now. Not for the FX thread.
    List<ClaimRow> in(Notebook book);

    boolean isEmpty();

    /// Claims that have been read.
    record These(List<ClaimId> claims) implements Picked {
        @Override
        public List<ClaimRow> in(Notebook book) {
            return book.claimRows(claims);
        }

        @Override
        public boolean isEmpty() {
            return claims.isEmpty();
        }
    }

    /// Places of a list, some of which were never looked at.
    ///
    /// @param places in order
    record Places(ClaimFilter filter, ClaimOrder order, List<Integer> places) implements Picked {
        @Override
        public List<ClaimRow> in(Notebook book) {
            var rows = new ArrayList<ClaimRow>();
            int from = 0;
            for (int i = 1; i <= places.size(); i++) {
                if (i == places.size() || places.get(i) != places.get(i - 1) + 1) {
                    rows.addAll(book.claims(filter, order, places.get(from), i - from).rows());
                    from = i;
                }
            }
            return rows;
        }

        @Override
        public boolean isEmpty() {
            return places.isEmpty();
        }
    }

    /// What nobody has judged yet of what a filter lets through.
    record Open(ClaimFilter filter, int most) implements Picked {
        @Override
        public List<ClaimRow> in(Notebook book) {
            return book.claims(filter, ClaimOrder.NEWEST, 0, most).rows();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
