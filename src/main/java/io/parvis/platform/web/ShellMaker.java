package io.parvis.platform.web;

import org.jspecify.annotations.Nullable;

/// Makes what surrounds a page: whose it is, where one can go, what must be said on every page.
public interface ShellMaker {

    /// @param said the sentence that the last act left for this page
    Shell shell(Shell.@Nullable Flash said);
}
