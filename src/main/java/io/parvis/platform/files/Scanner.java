package io.parvis.platform.files;

import java.io.InputStream;

/// Looks for viruses.
interface Scanner {

    /// There is none.
    Scanner NONE = _ -> Scan.NONE;

    /// @return WAITING when it does not answer
    Scan scan(InputStream content);
}
