package io.parvis.planning.codes;

import io.parvis.platform.web.View;
import java.util.List;

/// Codes to print, to cut and to hang up.
record CodeSheetPage(String firm, List<Card> cards) implements View {

    /// @param address where the code leads
    record Card(String client, String address) {}
}
