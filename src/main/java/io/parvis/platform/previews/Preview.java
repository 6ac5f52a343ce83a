package io.parvis.platform.previews;

/// What can be shown of a file.
///
/// @param pages how many there are; none unless they can be drawn
public record Preview(State state, int pages) {

    /// How many pages of a file are drawn; who wants more of it loads it.
    public static final int MOST_PAGES = 60;

    /// Nobody has looked at it yet.
    public static final Preview WAITING = new Preview(State.WAITING, 0);

    /// How far one gets with it.
    public enum State {
        WAITING,
        /// Its pages can be drawn.
        SHOWN,
        /// It is of a kind that has no pages here.
        PLAIN,
        /// It opens with a password only.
        LOCKED,
        /// It is not what it says, or asks for more than is given to one file.
        BROKEN
    }

    /// The last page that is drawn.
    public int last() {
        return Math.min(pages, MOST_PAGES);
    }

    /// Whether there are more pages than are drawn.
    public boolean isCut() {
        return pages > MOST_PAGES;
    }
}
