package org.claimline.timeline;

/// What an item on the timeline is; decides how it is drawn.
public enum Mark {
    ARTICLE, FIGURE, DATE, TARGET, EVENT
}
