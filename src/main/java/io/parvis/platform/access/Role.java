package io.parvis.platform.access;

import static io.parvis.platform.access.Permission.*;

import io.parvis.platform.tenancy.Realm;
import java.util.EnumSet;
import java.util.Set;

/// Every role and what it may do: this table is the whole truth about permissions.
public enum Role {
    NOBODY(Realm.NOBODY),

    PORTAL_ADMINISTRATOR(
            Realm.STAFF,
            OWN_ACCOUNT,
            SEE_OFFICE,
            SEE_DOMAINS,
            MANAGE_DOMAINS,
            OPEN_SHIELDED_DOMAINS,
            ENTER_PORTALS,
            SEE_CLIENTS,
            NARROW_LISTS,
            MANAGE_CLIENTS,
            CHANGE_SIGN_INS,
            DELETE_CLIENTS,
            SEE_EMPLOYEES,
            MANAGE_EMPLOYEES,
            GIVE_PASSWORDS,
            RECORD_ABSENCES,
            SEE_WORKERS,
            MANAGE_WORKERS,
            SEE_PLANNING,
            MANAGE_PLANNING,
            APPROVE_SLIPS,
            MANAGE_PAYSLIPS,
            SEE_BANK_ACCOUNTS,
            MANAGE_SEGMENTS,
            MANAGE_GATEWAYS,
            MANAGE_REGISTRATION,
            MANAGE_HOURS,
            ANSWER_TICKETS,
            ANSWER_CHATS,
            MANAGE_SUPPORT,
            WRITE_TO_CLIENTS,
            MANAGE_INTEGRATIONS,
            MANAGE_FIRM,
            FILE_DOCUMENTS,
            MANAGE_COMPANY_DOCUMENTS,
            ENTER_BILLING),
    /// The one administrator of a firm who holds its account; which of them it is stands with the firm.
    PRIMARY_ADMINISTRATOR(PORTAL_ADMINISTRATOR, HOLD_FIRM_ACCOUNT),
    /// An owner among the firm's clients, or a delegate of one, whom the primary administrator lets administer.
    DELEGATED_ADMINISTRATOR(PORTAL_ADMINISTRATOR),
    BACK_OFFICE(
            Realm.STAFF,
            OWN_ACCOUNT,
            SEE_OFFICE,
            SEE_DOMAINS,
            ENTER_PORTALS,
            SEE_CLIENTS,
            NARROW_LISTS,
            MANAGE_CLIENTS,
            CHANGE_SIGN_INS,
            SEE_EMPLOYEES,
            RECORD_ABSENCES,
            SEE_WORKERS,
            MANAGE_WORKERS,
            SEE_PLANNING,
            MANAGE_PLANNING,
            APPROVE_SLIPS,
            MANAGE_PAYSLIPS,
            ANSWER_TICKETS,
            ANSWER_CHATS,
            FILE_DOCUMENTS),

    /// A program with a key: it may what its scopes say, and nothing that people may.
    API_KEY(Realm.STAFF),

    OWNER(
            Realm.CLIENT,
            OWN_ACCOUNT,
            SEE_PORTAL,
            SEE_OWN_VISITS,
            CHANGE_OWN_VISITS,
            FOLLOW_VISITS,
            SEE_DOCUMENTS,
            SEND_DOCUMENTS,
            SEE_TICKETS,
            WRITE_TICKETS,
            CHAT,
            SEE_PAYERS,
            MANAGE_PAYERS,
            SEE_MEMBERS,
            MANAGE_MEMBERS,
            SET_RIGHTS,
            NAME_DELEGATES,
            EXCLUDE_MEMBERS,
            TRANSFER_OWN_DOMAIN,
            VERIFY_PHONE),
    DELEGATE(
            Realm.CLIENT,
            OWN_ACCOUNT,
            SEE_PORTAL,
            SEE_OWN_VISITS,
            CHANGE_OWN_VISITS,
            FOLLOW_VISITS,
            SEE_DOCUMENTS,
            SEND_DOCUMENTS,
            SEE_TICKETS,
            WRITE_TICKETS,
            CHAT,
            SEE_PAYERS,
            MANAGE_PAYERS,
            SEE_MEMBERS,
            MANAGE_MEMBERS,
            SET_RIGHTS,
            VERIFY_PHONE),
    /// At most this, and of it what the [Rights] of the one who has it reach.
    MEMBER(
            Realm.CLIENT,
            OWN_ACCOUNT,
            SEE_PORTAL,
            SEE_OWN_VISITS,
            CHANGE_OWN_VISITS,
            FOLLOW_VISITS,
            SEE_DOCUMENTS,
            SEND_DOCUMENTS,
            SEE_TICKETS,
            WRITE_TICKETS,
            CHAT,
            SEE_PAYERS,
            MANAGE_PAYERS,
            SEE_MEMBERS,
            MANAGE_MEMBERS),
    /// Signs in at the portal, and is a member of no domain any more.
    OUTSIDER(Realm.CLIENT, OWN_ACCOUNT),

    WORKER(Realm.WORKER, OWN_ACCOUNT, SEE_TEAM),

    OPERATOR(
            Realm.OPERATOR,
            OWN_ACCOUNT,
            SEE_INSTALLATION,
            RUN_INSTALLATION,
            SUPPORT_FIRMS,
            ENTER_FIRMS),
    SUPPORT(Realm.OPERATOR, OWN_ACCOUNT, SUPPORT_FIRMS);

    private final Realm realm;
    private final Set<Permission> permissions;

    Role(Realm realm, Permission... permissions) {
        this.realm = realm;
        var set = EnumSet.noneOf(Permission.class);
        set.addAll(Set.of(permissions));
        this.permissions = set;
    }

    Role(Role less, Permission... more) {
        this(less.realm, more);
        this.permissions.addAll(less.permissions);
    }

    public Realm realm() {
        return realm;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
