package io.parvis.people.factor;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Device;

/// Somebody whose password was right, and who is asked for a code now.
record AwaitedCode(AccountId account, Device device) {}
