package io.parvis.platform.tenancy;

import java.util.List;

/// The tenants of the installation, for work that goes from firm to firm.
public interface Tenants {

    /// The program itself inside each firm, the operator's own included.
    List<Actor> systems();

    /// The same, without the firms that are closed.
    default List<Actor> openSystems() {
        return systems();
    }
}
