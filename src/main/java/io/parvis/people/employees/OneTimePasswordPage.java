package io.parvis.people.employees;

import io.parvis.people.identity.Account;
import io.parvis.platform.web.View;

/// Shows a one-time password, here and never again, and the address where it is used.
record OneTimePasswordPage(Account account, String password, String address) implements View {}
