-- How long sessions last at each door, in minutes: without a sign of life, and at most. 0: as long as the installation
-- lets them, which no firm goes beyond.
alter table firm
    add column office_idle integer not null default 0 constraint firm_office_idle check (office_idle >= 0),
    add column office_longest integer not null default 0 constraint firm_office_longest check (office_longest >= 0),
    add column portal_idle integer not null default 0 constraint firm_portal_idle check (portal_idle >= 0),
    add column portal_longest integer not null default 0 constraint firm_portal_longest check (portal_longest >= 0),
    add column team_idle integer not null default 0 constraint firm_team_idle check (team_idle >= 0),
    add column team_longest integer not null default 0 constraint firm_team_longest check (team_longest >= 0);
