/** Words of the form: what Decap's Dutch leaves in English, and on this machine "bewaren", for nothing is published there. */

type Words = { readonly [name: string]: string | Words };

const MISSING: Words = {
  collection: { collectionTop: { newButton: "Nieuw: %{collectionLabel}", viewAsList: "Toon als lijst", viewAsGrid: "Toon als blokken" }, entries: { unpublishedHeader: "Nog niet gepubliceerd" } },
  editor: {
    editorControl: { field: { widgetLabel: "Veld %{widgetLabel}" } },
    editorControlPane: { widget: { invalidPath: "'%{path}' is geen geldig pad", pathExists: "'%{path}' bestaat al" } },
    editorInterface: { toggleNotes: "Toon of verberg notities" },
    editorNotesPane: {
      title: "Notities",
      emptyState: "Er zijn nog geen notities.",
      addNote: "Voeg notitie toe",
      addPlaceholder: "Schrijf een notitie",
      editPlaceholder: "Verander je notitie",
      save: "Opslaan",
      cancel: "Annuleren",
      edit: "Bewerken",
      delete: "Verwijderen",
      resolve: "Afgehandeld",
      unresolve: "Weer openen",
      confirmDelete: "Weet je zeker dat je deze notitie wilt verwijderen?",
      shortcut: "Tip: met Ctrl+Enter voeg je snel een notitie toe",
    },
    editorToolbar: {
      statusInfoTooltipDraft: "Dit is een concept. Zet de status op 'Wordt beoordeeld' om het voor te leggen.",
      statusInfoTooltipInReview: "Dit wordt beoordeeld. Je hoeft niets te doen, en je kunt nog wijzigen.",
    },
    editorWidgets: { datetime: { setToNow: "Zet %{fieldLabel} op nu" }, list: { addType: "Voeg %{item} toe" }, object: { expand: "Vouw open", collapse: "Vouw dicht" } },
  },
  ui: {
    settingsDropdown: { account: "Account" },
    toast: {
      noteAdded: "Notitie toegevoegd",
      onFailToAddNote: "Kan de notitie niet toevoegen: %{details}",
      noteUpdated: "Notitie gewijzigd",
      onFailToUpdateNote: "Kan de notitie niet wijzigen: %{details}",
      noteDeleted: "Notitie verwijderd",
      onFailToDeleteNote: "Kan de notitie niet verwijderen: %{details}",
      noteResolved: "Notitie afgehandeld",
      noteReopened: "Notitie weer open",
      onFailToToggleNote: "Kan de notitie niet wijzigen: %{details}",
    },
  },
};

const LOCAL: Words = {
  editor: {
    editorToolbar: {
      publishing: "Bewaren…",
      publish: "Bewaar",
      published: "Bewaard",
      publishNow: "Bewaar nu",
      publishAndCreateNew: "Bewaar en begin een nieuwe",
      publishAndDuplicate: "Bewaar en maak een kopie",
      deletePublishedEntry: "Pagina verwijderen",
      deleteEntry: "Pagina verwijderen",
      deployButtonLabel: "Bekijk in de site",
      unsavedChanges: "Nog niet bewaard",
      changesSaved: "Bewaard",
    },
    editor: { onDeletePublishedEntry: "Weet je zeker dat je deze pagina wilt verwijderen?" },
  },
  ui: { toast: { entrySaved: "Bewaard op deze computer", onFailToPersist: "%{details}", onFailToDelete: "%{details}", onFailToLoadEntries: "%{details}" } },
};

export function registerWords(isLocal: boolean): void {
  const dutch = merged(window.CMS.getLocale("nl") as Words, MISSING);
  window.CMS.registerLocale("nl", isLocal ? merged(dutch, LOCAL) : dutch);
}

function merged(words: Words, more: Words): Words {
  const added = Object.entries(more).map(([name, word]) => {
    const before = words[name];
    return [name, typeof word === "object" ? merged(typeof before === "object" ? before : {}, word) : word] as const;
  });
  return { ...words, ...Object.fromEntries(added) };
}
