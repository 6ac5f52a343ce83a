package io.parvis.people.workers;

import io.parvis.people.identity.Account;
import io.parvis.platform.web.View;

/// Shows with what a worker comes in the first time, here and never again.
record WorkerSheet(Worker worker, Account account, String password, String address)
        implements View {}
