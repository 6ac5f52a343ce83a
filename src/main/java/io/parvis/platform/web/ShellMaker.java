package io.parvis.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/// Makes what surrounds a page: whose it is, where one can go, what must be said on every page.
public interface ShellMaker {

    Shell shell(HttpServletRequest request);
}
